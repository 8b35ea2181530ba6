package vn.sokhuyenhoc.text;

import java.text.MessageFormat;
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

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String get(String key, Object... args) {
        String pattern = bundle(key.substring(0, key.indexOf('.'))).getString(key);
        return new MessageFormat(pattern, locale).format(args);
    }

    private ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(name, n -> ResourceBundle.getBundle("messages." + n, locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
