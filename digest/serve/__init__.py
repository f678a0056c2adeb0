"""The preview: a server on loopback, a watcher and one reload event a build."""
