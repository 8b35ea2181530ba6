package vn.sokhuyenhoc.work;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.PersonRow;

/**
 * What an import of people would do; nothing is written yet.
 *
 * @param rows        every row that speaks of a person, as understood, in the order of the sheet
 * @param newPlaces   villages that the register does not have yet
 * @param newChapters chapters that the register does not have yet
 * @param twins       who rows may be, by the row's number; a problem of the row says it too
 * @param decisions   what the clerk says of them, by the row's number; what is not named is for later
 */
public record PeoplePreview(ListFile file, List<PersonRow> rows, List<String> newPlaces, List<String> newChapters,
                            Map<Integer, Twin> twins, Map<Integer, Decision> decisions) {
    public PeoplePreview {
        rows = List.copyOf(rows);
        twins = Map.copyOf(twins);
        decisions = Map.copyOf(decisions);
    }

    /** Rows that will be added. */
    public List<PersonRow> taken() {
        return rows.stream().filter(this::isTaken).toList();
    }

    /** Rows that are neither added nor joined to someone. */
    public List<PersonRow> refused() {
        return rows.stream().filter(r -> !isTaken(r) && !isJoined(r)).toList();
    }

    /** Rows that the clerk said are people who are here already, or in a row that is taken. */
    public List<PersonRow> joined() {
        return rows.stream().filter(this::isJoined).toList();
    }

    /** Rows that are taken although something should be looked at. */
    public List<PersonRow> warned() {
        return rows.stream().filter(r -> isTaken(r) && isWarned(r)).toList();
    }

    /** Whether something of the row should be looked at; a missing birth date is no news where the list has no such column. */
    public boolean isWarned(PersonRow row) {
        boolean settled = decision(row.row().number()) != Decision.LATER;
        return row.problems().stream().anyMatch(p -> p.kind() != Problem.Kind.BIRTH_MISSING && !(settled && isLikeness(p)));
    }

    public boolean isTaken(PersonRow row) {
        return switch (decision(row.row().number())) {
            case SAME -> false;
            case NOT_SAME -> row.problems().stream().allMatch(p -> p.kind().isWarning() || isLikeness(p));
            case LATER -> !row.isRefused();
        };
    }

    /** Whether it says that the person may be here already. */
    public static boolean isLikeness(Problem problem) {
        return switch (problem.kind()) {
            case ID_ALREADY_HERE, ID_TWICE_IN_FILE, PERSON_ALREADY_HERE, PERSON_TWICE_IN_FILE, LIKELY_SAME, LIKELY_TWICE_IN_FILE -> true;
            default -> false;
        };
    }

    public boolean isJoined(PersonRow row) {
        return decision(row.row().number()) == Decision.SAME && target(row.row().number()).isPresent();
    }

    /** What the clerk said of the row of that number. */
    public Decision decision(int row) {
        return twins.containsKey(row) ? decisions.getOrDefault(row, Decision.LATER) : Decision.LATER;
    }

    /** The same preview with one more decision. */
    public PeoplePreview decided(int row, Decision decision) {
        if (!twins.containsKey(row) || !twins.get(row).allows(decision)) {
            throw new IllegalArgumentException("row " + row + " cannot be decided as " + decision);
        }
        Map<Integer, Decision> changed = new HashMap<>(decisions);
        changed.put(row, decision);
        return new PeoplePreview(file, rows, newPlaces, newChapters, twins, changed);
    }

    /** The same preview with what was decided on an earlier one, where the row may still be the same person. */
    public PeoplePreview decidedAs(PeoplePreview earlier) {
        Map<Integer, Decision> still = new HashMap<>(earlier.decisions);
        still.entrySet().removeIf(e -> !twins.containsKey(e.getKey()) || !twins.get(e.getKey()).allows(e.getValue())
            || !isOne(twins.get(e.getKey()), earlier.twins.get(e.getKey())));
        return new PeoplePreview(file, rows, newPlaces, newChapters, twins, still);
    }

    private static boolean isOne(Twin one, Twin other) {
        return other != null && one.personId() == other.personId() && one.row() == other.row();
    }

    /** The row of that number, if it speaks of a person. */
    public Optional<PersonRow> row(int number) {
        int at = position(number);
        return at < 0 ? Optional.empty() : Optional.of(rows.get(at));
    }

    int position(int number) {
        return Collections.binarySearch(rows, null, (row, _) -> Integer.compare(row.row().number(), number));
    }

    /** Whom a row that is "the same" ends at: someone in the register, or a row that is taken; empty where that row is not taken either. */
    Optional<Twin> target(int row) {
        Twin twin = twins.get(row);
        for (int steps = 0; twin != null && twin.personId() == 0 && steps < rows.size(); steps++) {
            Optional<PersonRow> other = row(twin.row());
            if (other.isEmpty() || isTaken(other.get())) {
                return other.isEmpty() ? Optional.empty() : Optional.of(twin);
            }
            twin = decision(twin.row()) == Decision.SAME ? twins.get(twin.row()) : null;
        }
        return Optional.ofNullable(twin).filter(t -> t.personId() > 0);
    }
}
