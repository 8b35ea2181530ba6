package vn.sokhuyenhoc.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.sokhuyenhoc.domain.access.Right;

/** The settings: which section is in front, and the sections. */
public final class SettingsViewModel {
    /** The sections in the order of their keys, from Alt 1 on. */
    public enum Section { OFFICE, ROUNDS, LOOK, EXTRA, EVIDENCE, KEYS, UPDATE }

    private static final Map<Section, Right> NEEDS = Map.of(Section.OFFICE, Right.SETTINGS, Section.ROUNDS, Right.CRITERIA, Section.EXTRA,
        Right.SETTINGS, Section.EVIDENCE, Right.SETTINGS, Section.UPDATE, Right.SAFETY);

    private final List<Section> sections;
    private final Predicate<Right> may;
    private final ObjectProperty<Section> section;
    private final OfficeViewModel office;
    private final RoundsViewModel rounds;
    private final LookViewModel look;
    private final ExtraViewModel extra;
    private final NameOrderViewModel names;
    private final EvidenceViewModel evidence;
    private final KeysViewModel keys;
    private final HelpViewModel help;
    private final UpdateViewModel update;

    /** The sections, some with two parts. */
    public record Parts(OfficeViewModel office, RoundsViewModel rounds, LookViewModel look, ExtraViewModel extra, NameOrderViewModel names,
                        EvidenceViewModel evidence, KeysViewModel keys, HelpViewModel help, UpdateViewModel update) {
    }

    public SettingsViewModel(Parts parts) {
        this(parts, right -> true);
    }

    /** @param may whether whoever is in has a right; the sections that need another are not there */
    public SettingsViewModel(Parts parts, Predicate<Right> may) {
        this.may = may;
        this.sections = Stream.of(Section.values()).filter(one -> !NEEDS.containsKey(one) || may.test(NEEDS.get(one))).toList();
        this.section = new SimpleObjectProperty<>(sections.getFirst());
        this.office = parts.office();
        this.rounds = parts.rounds();
        this.look = parts.look();
        this.extra = parts.extra();
        this.names = parts.names();
        this.evidence = parts.evidence();
        this.keys = parts.keys();
        this.help = parts.help();
        this.update = parts.update();
    }

    /** Opens the section of this name, such as "rounds"; another name leaves the section in front. Loads anew in any case. */
    public void open(String name) {
        sections.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name)).findFirst().ifPresent(section::set);
        load();
    }

    /** Loads what the section in front shows. */
    public void load() {
        switch (section.get()) {
            case OFFICE -> office.load();
            case ROUNDS -> rounds.load();
            case EXTRA -> extra.load();
            case LOOK -> loadNames();
            case EVIDENCE -> evidence.load();
            case KEYS -> keys.stop();
            case UPDATE -> update.load();
        }
    }

    private void loadNames() {
        help.load();
        if (mayOrderNames()) {
            names.load();
        }
    }

    boolean mayOrderNames() {
        return may.test(Right.SETTINGS);
    }

    /** Those that are there, in the order of their keys. */
    List<Section> sections() {
        return sections;
    }

    public ObjectProperty<Section> sectionProperty() {
        return section;
    }

    public OfficeViewModel office() {
        return office;
    }

    public RoundsViewModel rounds() {
        return rounds;
    }

    public LookViewModel look() {
        return look;
    }

    public ExtraViewModel extra() {
        return extra;
    }

    public NameOrderViewModel names() {
        return names;
    }

    public EvidenceViewModel evidence() {
        return evidence;
    }

    public HelpViewModel help() {
        return help;
    }

    public KeysViewModel keys() {
        return keys;
    }

    public UpdateViewModel update() {
        return update;
    }
}
