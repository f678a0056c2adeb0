"""Words inside quotation marks, and who said them."""
