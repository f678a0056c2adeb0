"""What readers hand on and rules ask of it: blocks, their shape, and whose signs they bear."""
