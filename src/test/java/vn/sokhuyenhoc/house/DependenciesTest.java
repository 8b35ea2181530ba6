package vn.sokhuyenhoc.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is shipped, and in which version, stands in README: a version that changes is a line that somebody looks at. */
class DependenciesTest {
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency><groupId>(.+?)</groupId><artifactId>.+?</artifactId><version>(.+?)</version>(.*)");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9.-]+ [0-9][^` ]*)` \\|");

    @Test
    void whatIsShippedStandsInReadme() throws IOException {
        Set<String> shipped = shipped(Files.readString(Path.of("pom.xml")));
        assertTrue(shipped.size() > 10, shipped.toString());
        Set<String> written = new TreeSet<>(ROW.matcher(Files.readString(Path.of("README.md"))).results().map(row -> row.group(1)).toList());
        assertEquals(shipped, written);
    }

    private static Set<String> shipped(String pom) {
        Set<String> found = new TreeSet<>();
        String dependencies = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("<build>"));
        for (MatchResult match : DEPENDENCY.matcher(dependencies).results().toList()) {
            if (!match.group(3).contains("<scope>test") && !match.group(3).contains("<scope>provided")) {
                found.add(match.group(1) + " " + value(match.group(2), pom));
            }
        }
        return found;
    }

    private static String value(String version, String pom) {
        if (!version.startsWith("${")) {
            return version;
        }
        String name = version.substring(2, version.length() - 1);
        Matcher property = Pattern.compile("<" + Pattern.quote(name) + ">(.+?)</").matcher(pom);
        assertTrue(property.find(), name);
        return property.group(1);
    }
}
