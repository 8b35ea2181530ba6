package vn.sokhuyenhoc.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text that a person sees. The first part of a key names its bundle: {@code entry.title} lies in
 * {@code messages/entry.properties} (Vietnamese) and {@code messages/entry_en.properties}.
 * Patterns are those of {@link MessageFormat}: an apostrophe is written twice. A key that is not there is a fault of the program.
 */
public final class Messages {
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** The languages of the screen, the first one first. */
    public static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

    private volatile Tongue tongue;

    /** One language and what was read of it so far. */
    private record Tongue(Locale locale, Map<String, ResourceBundle> bundles) {
    }

    public Messages(Locale locale) {
        use(locale);
    }

    /** Speaks this language from now on; what was said before stays as it is. */
    public void use(Locale locale) {
        tongue = new Tongue(locale, new ConcurrentHashMap<>());
    }

    public Locale locale() {
        return tongue.locale();
    }

    public String get(String key, Object... args) {
        Tongue now = tongue;
        String pattern = bundle(now, key.substring(0, key.indexOf('.'))).getString(key);
        return new MessageFormat(pattern, now.locale()).format(args);
    }

    private static ResourceBundle bundle(Tongue now, String name) {
        return now.bundles().computeIfAbsent(name, n -> ResourceBundle.getBundle("messages." + n, now.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
