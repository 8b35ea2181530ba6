package vn.sokhuyenhoc.work.guide;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sokhuyenhoc.domain.guide.Guide;
import vn.sokhuyenhoc.domain.guide.GuidePage;
import vn.sokhuyenhoc.files.markdown.MarkdownPage;

/** The guide as it ships inside the program. */
public final class GuideBook {
    /** The page with all keys of all screens; it is made from the screens themselves. */
    public static final String KEYS = "phim-tat";

    private static final List<String> PAGES = List.of("01-ngay-dau", "02-tong-quan", "03-so-nguoi-dan", "04-nhap-tu-excel", "05-nhap-phieu",
        "06-ket-qua", "07-van-ban", "08-bao-cao", "09-tieu-chi-cai-dat", "10-an-toan", KEYS);
    private static final String CARD = "the-phim";

    private final MarkdownPage markdown = new MarkdownPage();

    /** All pages, that of the keys last. */
    public Guide guide() {
        return new Guide(PAGES.stream().map(this::page).toList());
    }

    /** What stands on the key card below the keys for forms: the keys of the screens, the commands used most. */
    public GuidePage card() {
        return page(CARD);
    }

    /** As PNG. */
    public byte[] picture(String file) {
        return bytes(file);
    }

    private GuidePage page(String name) {
        return markdown.read(name, new String(bytes(name + ".md"), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = GuideBook.class.getResourceAsStream("/guide/" + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
