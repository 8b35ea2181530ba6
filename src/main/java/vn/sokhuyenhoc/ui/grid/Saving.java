package vn.sokhuyenhoc.ui.grid;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Doubt;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.text.ChangeWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.grid.GridViewModel.Jobs;
import vn.sokhuyenhoc.ui.grid.GridViewModel.Outside;
import vn.sokhuyenhoc.ui.grid.Row.Way;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.work.FormEntry.Outcome;

/** Saves rows one after the other behind the screen; those saved before the clerk stops, or something goes wrong, stay saved. */
final class Saving {
    private final Jobs jobs;
    private final Outside outside;
    private final Messages messages;
    private final Clock clock;
    private final Chosen chosen;
    private final LongWork work;
    private final Consumer<Sending> done;
    private Sending underWay;

    /** A row on its way. */
    record Sent(Row row, Keyed keyed) {
    }

    private record Answer(Sent sent, Outcome outcome) {
    }

    /**
     * Rows that are saved together.
     *
     * @param many whether the clerk asked for all, and is told how many
     */
    record Sending(Round round, Seat seat, List<Sent> sent, boolean many, Queue<Answer> answers) {
        /** What becomes of the rows: saved ones stand as the register has them, all others keep what was typed. */
        Map<Long, UnaryOperator<Row>> renewed() {
            Map<Long, UnaryOperator<Row>> rows = new HashMap<>();
            sent.forEach(one -> rows.put(one.row().id(), row -> row.with(Way.HERE)));
            answers.forEach(answer -> {
                switch (answer.outcome()) {
                    case Outcome.Saved saved -> rows.put(answer.sent().row().id(), row -> row.over(saved.line()).cleared());
                    case Outcome.Overtaken(var now) -> rows.put(answer.sent().row().id(), row -> row.over(now).with(Way.OVERTAKEN));
                    case Outcome.Touches _, Outcome.NotSaved _ -> { }
                }
            });
            return rows;
        }

        int saved() {
            return (int) answers.stream().filter(answer -> answer.outcome() instanceof Outcome.Saved).count();
        }

        int overtaken() {
            return (int) answers.stream().filter(answer -> answer.outcome() instanceof Outcome.Overtaken).count();
        }
    }

    /** @param done told when rows have come to where they stay, saved or not */
    Saving(Jobs jobs, Outside outside, Messages messages, Clock clock, Chosen chosen, Consumer<Sending> done) {
        this.jobs = jobs;
        this.outside = outside;
        this.messages = messages;
        this.clock = clock;
        this.chosen = chosen;
        this.done = done;
        this.work = new LongWork(outside.runner(), failure -> broken(underWay, failure));
    }

    /** Saves a row quietly; what is unlikely about it was looked at. */
    void one(Row row) {
        Sending sending = sending(List.of(row), false);
        run(sending, false);
    }

    /** Saves rows with a bar. */
    void many(List<Row> rows) {
        run(sending(rows, true), false);
    }

    private Sending sending(List<Row> rows, boolean many) {
        Round round = chosen.shown().round();
        Seat seat = chosen.seat();
        return new Sending(round, seat, rows.stream().map(row -> new Sent(row, keyed(round, seat, row))).toList(), many,
            new ConcurrentLinkedQueue<>());
    }

    private Keyed keyed(Round round, Seat seat, Row row) {
        Doubt doubt = row.doubt() == null ? null : new Doubt(row.doubt(), messages.get("grid.as_written"));
        return new Keyed(round, row.line().subject(), row.draft(), seat, row.line().columns(), Effort.UNKNOWN, doubt);
    }

    private void run(Sending sending, boolean sure) {
        if (sending.many()) {
            underWay = sending;
            work.start(progress -> accept(sending, sure, progress), this::finish);
        } else {
            outside.runner().run(progress -> accept(sending, sure, progress), this::finish, Progress.NONE, failure -> broken(sending, failure));
        }
    }

    private Sending accept(Sending sending, boolean sure, Progress progress) {
        int count = 0;
        for (Sent sent : sending.sent()) {
            progress.at(count++, sending.sent().size());
            Outcome outcome = jobs.forms().accept(sent.keyed(), sure);
            if (outcome instanceof Outcome.Saved saved) {
                jobs.history().add(saved.commit());
            }
            sending.answers().add(new Answer(sent, outcome));
        }
        return sending;
    }

    private void broken(Sending sending, Throwable failure) {
        outside.prompts().fail(failure);
        done.accept(sending);
    }

    private void finish(Sending sending) {
        if (sending.saved() > 0) {
            outside.status().saved(LocalTime.now(clock));
        }
        List<Sent> touching = new ArrayList<>();
        List<ResultChange> changes = new ArrayList<>();
        sending.answers().forEach(answer -> {
            if (answer.outcome() instanceof Outcome.Touches(List<ResultChange> touched)) {
                touching.add(answer.sent());
                changes.addAll(touched);
            }
        });
        done.accept(sending);
        List<ResultChange> different = changes.stream().distinct().toList();
        if (!touching.isEmpty() && outside.prompts().confirm(messages.get("grid.touches", touching.size(), different.size(),
            new ChangeWords(messages).first(different)), messages.get("grid.save_sure", touching.size()))) {
            run(new Sending(sending.round(), sending.seat(), touching, sending.many(), new ConcurrentLinkedQueue<>()), true);
        }
    }

    /** The saving of many rows. */
    LongWork work() {
        return work;
    }
}
