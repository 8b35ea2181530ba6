package vn.sokhuyenhoc.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.StatusLine;

/** The window's state: which screen is in front and why, whose office and which year this is, how it all looks. */
public final class ShellViewModel implements Navigator {
    /** Behind a place in a wish for the guide. */
    private static final String KEYS = ":keys";

    private final ReadOnlyObjectWrapper<Visit> visit = new ReadOnlyObjectWrapper<>(new Visit(0, Screen.OVERVIEW, ""));
    private final StringProperty office = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.USUAL);
    private final BooleanProperty sample = new SimpleBooleanProperty();
    private final StatusLine status;
    private Screen helped = Screen.OVERVIEW;
    private Runnable home;
    private Set<Screen> closed = Set.of();
    private String why = "";

    /**
     * A screen brought to the front.
     *
     * @param number counts the visits, so that going to the same place twice is two visits
     * @param again  it is only looked at again, as it was left
     */
    public record Visit(int number, Screen screen, String detail, boolean again) {
        public Visit(int number, Screen screen, String detail) {
            this(number, screen, detail, false);
        }
    }

    /** How one leaves the sample for one's own register; without it there is no such button. */
    public void setHome(Runnable leave) {
        this.home = leave;
    }

    public Optional<Runnable> home() {
        return Optional.ofNullable(home);
    }

    /** Whether this is the made-up commune, which nobody shall take for their own. */
    public BooleanProperty sampleProperty() {
        return sample;
    }

    public ShellViewModel(StatusLine status) {
        this.status = status;
    }

    /** Keeps whoever is in from these screens, which are not in the window; who asks for one all the same is told why. */
    public void keepFrom(Set<Screen> screens, String why) {
        this.closed = Set.copyOf(screens);
        this.why = why;
    }

    @Override
    public void go(Screen screen, String detail) {
        if (closed.contains(screen)) {
            status.tell(why);
            return;
        }
        visit.set(new Visit(visit.get().number() + 1, screen, detail));
    }

    /**
     * Opens the guide where it speaks of what is in front.
     *
     * @param section of the screen in front, or empty
     * @param keys    whether the keys of all screens are wanted instead
     */
    public void help(String section, boolean keys) {
        Screen front = visit.get().screen();
        if (front != Screen.GUIDE) {
            helped = front;
        }
        String place = helped.name().toLowerCase(Locale.ROOT) + (section.isEmpty() ? "" : "." + section);
        go(Screen.GUIDE, keys ? place + KEYS : place);
    }

    /** Out of the guide to what was in front before it. */
    public void back() {
        visit.set(new Visit(visit.get().number() + 1, helped, "", true));
    }

    public ReadOnlyObjectProperty<Visit> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    /** Name of the office as the head line shows it. */
    public StringProperty officeProperty() {
        return office;
    }

    public StringProperty yearProperty() {
        return year;
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public StatusLine status() {
        return status;
    }
}
