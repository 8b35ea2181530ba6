package vn.sokhuyenhoc.ui.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.EvidenceCode;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.EvidenceBook;
import vn.sokhuyenhoc.work.RoundBook;

/** The section on the office's own codes of evidence: a name for each key from 1 to 9, and the rounds in which they are keyed. */
public final class EvidenceViewModel {
    static final int KEYS = 9;
    private static final List<String> NAMES = List.of("settings.evidence.name_1", "settings.evidence.name_2", "settings.evidence.name_3",
        "settings.evidence.name_4", "settings.evidence.name_5", "settings.evidence.name_6", "settings.evidence.name_7",
        "settings.evidence.name_8", "settings.evidence.name_9");
    private static final int LONGEST = 120;

    private final List<Checked<String>> names;
    private final ObservableList<Keyed> rounds = FXCollections.observableArrayList();
    private final EvidenceBook evidence;
    private final RoundBook book;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;

    /** A round, and whether codes are keyed in it. */
    record Keyed(Round round, BooleanProperty wanted) {
    }

    private record Read(List<EvidenceCode> codes, List<Round> rounds, Set<Round> keyed) {
    }

    public EvidenceViewModel(EvidenceBook evidence, RoundBook book, TaskRunner runner, Prompts prompts, Messages messages) {
        this.evidence = evidence;
        this.book = book;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.names = NAMES.stream().map(name -> new Checked<>(name, "",
            text -> text.length() > LONGEST ? messages.get("settings.evidence.name.long", LONGEST) : "")).toList();
    }

    public void load() {
        runner.run(progress -> {
            List<Round> all = book.all();
            Set<Round> keyed = new HashSet<>(all.stream().filter(evidence::isKeyed).toList());
            return new Read(evidence.codes(), all, keyed);
        }, this::show);
    }

    private void show(Read read) {
        names.forEach(name -> name.set(""));
        read.codes().forEach(code -> names.get(code.key() - '1').set(code.name()));
        rounds.setAll(read.rounds().stream().map(round -> new Keyed(round, new SimpleBooleanProperty(read.keyed().contains(round)))).toList());
    }

    /** Keeps the names written down and the rounds ticked; answers the input that stands in the way. */
    public Optional<String> save() {
        Optional<String> wrong = names.stream().filter(name -> !name.check()).map(Checked::id).findFirst();
        if (wrong.isEmpty()) {
            keep();
        }
        return wrong;
    }

    private void keep() {
        List<EvidenceCode> codes = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            String name = Fold.clean(names.get(i).get());
            if (!name.isEmpty()) {
                codes.add(new EvidenceCode((char) ('1' + i), name));
            }
        }
        List<Keyed> wanted = rounds.stream().map(one -> new Keyed(one.round(), new SimpleBooleanProperty(one.wanted().get()))).toList();
        runner.run(progress -> {
            evidence.keep(codes);
            wanted.forEach(one -> evidence.setKeyed(one.round(), one.wanted().get()));
            return codes;
        }, kept -> {
            prompts.tell(messages.get("settings.evidence.saved", kept.size()));
            load();
        });
    }

    /** For the keys 1 to 9, in this order; an empty one is no code. */
    List<Checked<String>> names() {
        return names;
    }

    /** Newest first. */
    ObservableList<Keyed> rounds() {
        return rounds;
    }
}
