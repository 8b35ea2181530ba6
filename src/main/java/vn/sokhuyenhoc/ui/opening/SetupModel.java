package vn.sokhuyenhoc.ui.opening;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.office.OfficeForm;
import vn.sokhuyenhoc.work.Beginning;
import vn.sokhuyenhoc.work.Opening;

/** The answers of the four steps to a register of one's own; none is lost by going back. */
public final class SetupModel {
    private static final int LONGEST_VILLAGE = 100;
    /** Names of rounds go onto papers, which are Vietnamese whatever the language of the screen. */
    private static final Messages PAPER = new Messages(Messages.VIETNAMESE);

    private final OfficeForm office;
    private final Checked<String> password;
    private final Checked<String> again;
    private final Checked<String> villages;
    private final Checked<CriteriaSet> set;
    private final BooleanProperty round = new SimpleBooleanProperty(true);
    private final BooleanProperty list = new SimpleBooleanProperty();
    private final List<CriteriaSet> sets = Beginning.sets();
    private final int year;

    SetupModel(int year, Messages messages) {
        this.year = year;
        office = new OfficeForm(messages);
        password = new Checked<>("opening.password", "", text -> text.length() >= Opening.SHORTEST_PASSWORD ? ""
            : messages.get("opening.password.short", Opening.SHORTEST_PASSWORD));
        again = new Checked<>("opening.again", "", text -> Objects.equals(text, password.get()) ? "" : messages.get("opening.again.differs"));
        villages = new Checked<>("opening.villages", "", text -> complaint(Beginning.villages(text), messages));
        set = new Checked<>("opening.set", sets.getFirst(), chosen -> "");
    }

    private static String complaint(List<String> names, Messages messages) {
        return names.size() > Beginning.MOST_VILLAGES ? messages.get("opening.villages.many", names.size(), Beginning.MOST_VILLAGES)
            : names.stream().filter(name -> name.length() > LONGEST_VILLAGE).findFirst()
                .map(name -> messages.get("opening.villages.long", name.substring(0, LONGEST_VILLAGE / 2), LONGEST_VILLAGE)).orElse("");
    }

    /** Checks one step; answers the id of the first input that is wrong. */
    Optional<String> wrong(OpeningViewModel.Step step) {
        return switch (step) {
            case PLACE -> office.wrongPlace();
            case SIGNER -> office.wrongHeading();
            case SECRET -> Stream.of(password, again).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
            case BEGIN -> villages.check() ? Optional.empty() : Optional.of(villages.id());
            default -> Optional.empty();
        };
    }

    /** What stands in the four steps; asked for only where nothing is wrong. */
    Beginning beginning() {
        String citizen = PAPER.get("criteria.title.citizen");
        return new Beginning(office.office(), names(), round.get() ? new Round(0, year + "-" + Round.suffix(Title.CITIZEN), Title.CITIZEN, year,
            PAPER.get("settings.round.usual_name", citizen, String.valueOf(year)), "", set.get().id()) : null);
    }

    char[] secret() {
        return password.get().toCharArray();
    }

    void forget() {
        password.set("");
        again.set("");
    }

    /** The villages that were typed. */
    List<String> names() {
        return Beginning.villages(villages.get());
    }

    int year() {
        return year;
    }

    List<CriteriaSet> sets() {
        return sets;
    }

    public OfficeForm office() {
        return office;
    }

    /** The password of the register to be made. */
    public Checked<String> password() {
        return password;
    }

    /** The same once more. */
    public Checked<String> again() {
        return again;
    }

    /** Names of villages, one a line. */
    public Checked<String> villages() {
        return villages;
    }

    /** The set by which the first round goes. */
    public Checked<CriteriaSet> set() {
        return set;
    }

    /** Whether this year's round is opened at once. */
    public BooleanProperty roundProperty() {
        return round;
    }

    /** Whether the list of people is wanted first. */
    public BooleanProperty listProperty() {
        return list;
    }
}
