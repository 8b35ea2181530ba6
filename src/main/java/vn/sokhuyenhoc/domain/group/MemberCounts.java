package vn.sokhuyenhoc.domain.group;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.sokhuyenhoc.domain.place.ChapterKind;

/**
 * How many members the association has, counted both ways: a person in two chapters is one person and two memberships.
 * The people of the kinds do not add up to those of the whole.
 *
 * @param all    of the whole commune
 * @param byKind kinds without any member are missing
 */
public record MemberCounts(Count all, Map<ChapterKind, Count> byKind) {
    public MemberCounts {
        Map<ChapterKind, Count> sorted = new EnumMap<>(ChapterKind.class);
        sorted.putAll(byKind);
        byKind = Collections.unmodifiableMap(sorted);
    }

    /**
     * @param people      different persons (số người)
     * @param memberships persons counted once for each chapter (số lượt)
     */
    public record Count(int people, int memberships) {
        public static final Count NONE = new Count(0, 0);
    }

    public Count of(ChapterKind kind) {
        return byKind.getOrDefault(kind, Count.NONE);
    }
}
