import { LazyModule } from '../loading/lazy-module.js';
import { frameStrings } from '../texts/de/frame.js';

/**
 * Marks and lists of what is new. The code is fetched only where a page asks for it, or where newer data
 * have come: most pages ask for neither.
 */
/** What knows the news, and says it. */
const newsCode = new LazyModule(() => import('./news-notice.js'));
/**
 * Asks for the code together with a feed that may have changed: what is new is shown as soon as that has
 * come, and not one way to the server later. The shipped data, which have no address, do not change.
 */
function reloadWithNews(source, data) {
    if (source)
        void newsCode.load();
    return data.reload();
}
/** Waits for the code where a page asks for it from the start. Never rejects. */
async function newsReady(wish) {
    if (wish && !newsCode.module && !newsCode.failed)
        await newsCode.load();
}
/** What is to be marked; nothing as long as the code is not there. */
function newsFor(view, wish) {
    return wish && newsCode.use(view.refresh)?.newsFor(view, wish);
}
/** What is listed above the widget's body. */
function newsNotice(view, wish) {
    if (!wish)
        return undefined;
    return newsCode.failed ? frameStrings[view.lang].broken : newsCode.module?.newsNotice(view, wish);
}

export { newsCode, newsFor, newsNotice, newsReady, reloadWithNews };
