package vn.sokhuyenhoc.domain.guide;

import java.util.List;

/**
 * One page of the guide.
 *
 * @param name   of its file, without ending
 * @param places what it is about: a screen, or a screen, a dot and one of its sections, in small letters
 */
public record GuidePage(String name, String title, List<String> places, List<Block> blocks) {
    public GuidePage {
        places = List.copyOf(places);
        blocks = List.copyOf(blocks);
    }
}
