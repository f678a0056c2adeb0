// Loads the page anew when the preview has another version than the one this page came from.
// A hidden tab holds no connection, since browsers allow only a few to one host.
(() => {
  const version = document.currentScript.dataset.version;
  let source = null;

  const close = () => {
    if (source) source.close();
    source = null;
  };

  const hear = (event) => {
    const told = JSON.parse(event.data);
    if (told.version === version) return;
    close();
    if (told.page && told.page !== location.pathname) location.assign(told.page);
    else location.reload();
  };

  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource("/_digest/events");
    source.addEventListener("hello", hear);
    source.addEventListener("reload", hear);
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
})();
