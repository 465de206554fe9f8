/** Reacts when a part of the page is seen again after it was not, as when its form was on another tab. */
export function onReturn(part: Element, react: () => void): void {
  let isAway = false;
  new IntersectionObserver(([seen]) => {
    if (isAway && seen?.isIntersecting) react();
    isAway = !seen?.isIntersecting;
  }).observe(part);
}
