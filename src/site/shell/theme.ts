/** Light, dark, or as the system has it: the switch in the header. `ThemeStart.astro` applies the choice on the next page. */
const select = document.querySelector<HTMLSelectElement>('.theme-switch select');
const root = document.documentElement;

if (select) {
  const show = () => {
    select.value = root.dataset['theme'] ?? '';
  };
  select.addEventListener('change', () => {
    if (select.value) root.dataset['theme'] = select.value;
    else delete root.dataset['theme'];
    try {
      if (select.value) localStorage.setItem('theme', select.value);
      else localStorage.removeItem('theme');
    } catch {
      // Storage is closed to the page: the choice holds until it is left.
    }
  });
  // A page that comes back from memory, or stands in another tab, may be of another time than the choice.
  const follow = () => {
    try {
      const theme = localStorage.getItem('theme');
      if (theme) root.dataset['theme'] = theme;
      else delete root.dataset['theme'];
    } catch {
      return;
    }
    show();
  };
  addEventListener('pageshow', follow);
  addEventListener('storage', follow);
  show();
}
