package vn.sokhuyenhoc.ui.kit;

import java.util.HashMap;
import java.util.Map;

/** Remembers in a map. */
public final class MapMemory implements Memory {
    public final Map<String, String> kept = new HashMap<>();

    @Override
    public String recall(String list) {
        return kept.getOrDefault(list, "");
    }

    @Override
    public void keep(String list, String words) {
        kept.put(list, words);
    }
}
