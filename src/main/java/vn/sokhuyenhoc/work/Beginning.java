package vn.sokhuyenhoc.work;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.vietnamese.SameName;

/**
 * What a new register begins with.
 *
 * @param villages names, each once; may be none
 * @param round    the first round, or null for none
 */
public record Beginning(Office office, List<String> villages, Round round) {
    /** The most villages taken at the beginning. */
    public static final int MOST_VILLAGES = 300;

    /** What stands before a name in a list that was pasted: a number, a dash, a dot. */
    private static final Pattern COUNTED = Pattern.compile("^\\s*(?:\\d{1,3}\\s*[.)\\t:]|[-–•*+])\\s*");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    public Beginning {
        villages = List.copyOf(villages);
    }

    /** The names that lines of text hold, without the numbers before them; a name that comes twice counts once. */
    public static List<String> villages(String lines) {
        List<String> names = new ArrayList<>();
        for (String line : lines.split("\\R")) {
            String name = Normalizer.normalize(GAPS.matcher(COUNTED.matcher(line).replaceFirst("")).replaceAll(" ").strip(), Normalizer.Form.NFC);
            if (!name.isEmpty() && names.stream().noneMatch(there -> SameName.of(there, name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** The sets that come with the program and by which a citizens' round can go; none of them has been checked against a paper copy. */
    public static List<CriteriaSet> sets() {
        return ShippedSets.bodies().stream().map(CriteriaReader::read).filter(set -> set.title() == Title.CITIZEN).toList();
    }
}
