"""The verbs of the command line, one function each; `build` alone knows the order of the stages."""
