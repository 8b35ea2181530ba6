package vn.sokhuyenhoc.domain.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a set is called and where it comes from, also of one that says nothing else yet.
 *
 * @param id    empty where a draft has none
 * @param title null where a draft has none
 */
public record SetHead(String id, Title title, String name, CriteriaSet.Source source) {

    public static SetHead of(CriteriaSet set) {
        return new SetHead(set.id(), set.title(), set.name(), set.source());
    }

    /** From the rows of a set, passing over all that it does not know. */
    public static SetHead of(List<List<String>> rows) {
        Map<String, String> cells = new HashMap<>();
        rows.stream().filter(row -> row.size() > 1).forEach(row -> cells.putIfAbsent(SetWords.key(row.getFirst()), row.get(1).strip()));
        return new SetHead(cells.getOrDefault("id", ""), title(cells.getOrDefault("title", "")), cells.getOrDefault("name", ""),
            new CriteriaSet.Source(cells.getOrDefault("decision", ""), cells.getOrDefault("issuer", ""), cells.getOrDefault("note", "")));
    }

    private static Title title(String word) {
        String key = SetWords.key(word);
        return List.of(Title.values()).stream().filter(title -> title.name().equalsIgnoreCase(key)).findFirst().orElse(null);
    }
}
