package vn.sokhuyenhoc.files.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.update.NewsText;

/** Where newer versions are laid down: a folder such as a stick or a share, or an address over https. Nothing is looked for by itself. */
public final class NewsPlace {
    private static final String LATEST = "latest-";
    private static final String SIGN = ".sig";
    private static final int MOST_BYTES = 1 << 16;

    private final String place;
    private final HttpsPage page;

    /** Refuses what is neither a folder's name nor an address that begins with https. */
    public NewsPlace(String place) {
        this(place, new HttpsPage());
    }

    NewsPlace(String place, HttpsPage page) {
        this.place = place;
        this.page = page;
        if (!HttpsPage.isAddress(place) && (place.contains("://") || folder().filter(Path::isAbsolute).isEmpty())) {
            throw new FaultException(Fault.NEWS_PLACE_WRONG, place);
        }
    }

    private Optional<Path> folder() {
        try {
            return HttpsPage.isAddress(place) ? Optional.empty() : Optional.of(Path.of(place));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What is said there of the newest version for this system; refuses what is not signed. */
    public NewsText.News read(String system, MakersKey key) {
        byte[] words = bytes(LATEST + system);
        if (!key.hasSigned(words, bytes(LATEST + system + SIGN))) {
            throw new FaultException(Fault.NEWS_NOT_SIGNED, place);
        }
        try {
            return NewsText.read(new String(words, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new FaultException(Fault.NEWS_NOT_READ, e, place);
        }
    }

    private byte[] bytes(String name) {
        try {
            Optional<Path> folder = folder();
            if (folder.isEmpty()) {
                return page.read(place.endsWith("/") ? place + name : place + "/" + name);
            }
            try (var in = Files.newInputStream(folder.get().resolve(name))) {
                return in.readNBytes(MOST_BYTES);
            }
        } catch (IOException e) {
            throw new FaultException(Fault.NEWS_NOT_READ, e, place);
        }
    }

    /** The update file that lies in the folder; nothing for an address. */
    public Optional<Path> file(String name) {
        return folder().map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
    }
}
