// Before anything is drawn: the page shows its tools only where this runs, and in the reader's
// light, so that nothing moves or flashes afterwards. A page opened from a disk may have no store.
(() => {
  const page = document.documentElement;
  page.classList.add("js");
  try {
    const theme = localStorage.getItem("align-theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch { /* the system's light, then */ }
})();
