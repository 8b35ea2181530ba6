package vn.sokhuyenhoc.domain.guide;

import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** The guide: pages in the order in which they are read. */
public record Guide(List<GuidePage> pages) {
    public Guide {
        pages = List.copyOf(pages);
    }

    /**
     * The page about a place: about this section, else about its screen.
     *
     * @param place a screen, or a screen, a dot and a section
     */
    public Optional<GuidePage> about(String place) {
        String screen = place.contains(".") ? place.substring(0, place.indexOf('.')) : place;
        return naming(place).or(() -> naming(screen));
    }

    private Optional<GuidePage> naming(String place) {
        return pages.stream().filter(page -> page.places().contains(place)).findFirst();
    }

    /** Pages in which all the words stand, whatever their marks and capitals; for no words all of them. */
    public List<GuidePage> find(String words) {
        return pages.stream().filter(page -> has(page.title(), words) || page.blocks().stream().anyMatch(block -> has(block.plain(), words)))
            .toList();
    }

    /** Whether the words stand in the text one behind the other, whatever their marks and capitals. */
    public static boolean has(String text, String words) {
        return Fold.fold(text).contains(Fold.fold(words));
    }
}
