package vn.sokhuyenhoc.house;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The message files of one folder.
 *
 * @param files  name without ending, such as {@code entry} and {@code entry_en}, to its texts by key
 * @param doubled lines "file: key" of keys that stand twice in a file, of which the second wins unseen
 */
record Bundles(Map<String, Map<String, String>> files, Set<String> doubled) {
    static final String ENGLISH = "_en";

    static Bundles in(Path folder) throws IOException {
        Bundles bundles = new Bundles(new TreeMap<>(), new TreeSet<>());
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".properties")).toList()) {
                    bundles.read(file);
                }
            }
        }
        return bundles;
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".properties", "");
        Map<String, String> texts = new TreeMap<>();
        Properties reading = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) {
                    doubled.add(name + ": " + key);
                }
                return null;
            }
        };
        try (Reader in = Files.newBufferedReader(file)) {
            reading.load(in);
        }
        files.put(name, texts);
    }

    /** Names of the bundles, whichever of the two languages is there. */
    Set<String> names() {
        return files.keySet().stream().map(Bundles::bundleOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Texts of one bundle; empty where the file is not there. */
    Map<String, String> vietnamese(String bundle) {
        return files.getOrDefault(bundle, Map.of());
    }

    Map<String, String> english(String bundle) {
        return files.getOrDefault(bundle + ENGLISH, Map.of());
    }

    /** All keys of the Vietnamese files. */
    Set<String> keys() {
        return names().stream().flatMap(name -> vietnamese(name).keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    static String bundleOf(String file) {
        return file.endsWith(ENGLISH) ? file.substring(0, file.length() - ENGLISH.length()) : file;
    }
}
