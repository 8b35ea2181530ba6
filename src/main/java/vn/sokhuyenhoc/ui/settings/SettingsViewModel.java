package vn.sokhuyenhoc.ui.settings;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The settings: which section is in front, and the sections. */
public final class SettingsViewModel {
    /** The sections in the order of their keys, from Alt 1 on. */
    public enum Section { OFFICE, ROUNDS, LOOK, EXTRA, EVIDENCE, KEYS }

    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.OFFICE);
    private final OfficeViewModel office;
    private final RoundsViewModel rounds;
    private final LookViewModel look;
    private final ExtraViewModel extra;
    private final NameOrderViewModel names;
    private final EvidenceViewModel evidence;
    private final KeysViewModel keys;

    /** The sections, some with two parts. */
    public record Parts(OfficeViewModel office, RoundsViewModel rounds, LookViewModel look, ExtraViewModel extra, NameOrderViewModel names,
                        EvidenceViewModel evidence, KeysViewModel keys) {
    }

    public SettingsViewModel(Parts parts) {
        this.office = parts.office();
        this.rounds = parts.rounds();
        this.look = parts.look();
        this.extra = parts.extra();
        this.names = parts.names();
        this.evidence = parts.evidence();
        this.keys = parts.keys();
    }

    /** Opens the section of this name, such as "rounds"; another name leaves the section in front. Loads anew in any case. */
    public void open(String name) {
        Stream.of(Section.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name)).findFirst().ifPresent(section::set);
        load();
    }

    /** Loads what the section in front shows. */
    public void load() {
        switch (section.get()) {
            case OFFICE -> office.load();
            case ROUNDS -> rounds.load();
            case EXTRA -> extra.load();
            case LOOK -> names.load();
            case EVIDENCE -> evidence.load();
            case KEYS -> keys.stop();
        }
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

    public KeysViewModel keys() {
        return keys;
    }
}
