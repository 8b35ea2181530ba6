package vn.sokhuyenhoc.domain.recognition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a round has come.
 *
 * @param stages   all steps in their order
 * @param villages those that have anybody to assess or anything in the round, in the order of lists
 * @param lists    that were not taken back, in the order of their numbers
 */
public record Way(List<Stage> stages, List<VillageWay> villages, RecognitionCounts counts, List<TitleList> lists) {
    public Way {
        stages = List.copyOf(stages);
        villages = List.copyOf(villages);
        lists = List.copyOf(lists);
    }

    /** @param notes of the round, in the order in which they were noted */
    public static Way of(Map<Step, LocalDate> dues, List<StepDone> notes, List<VillageWay> villages, RecognitionCounts counts, List<TitleList> lists,
                         LocalDate today) {
        Map<Step, StepDone> whole = new EnumMap<>(Step.class);
        Map<Step, StepDone> last = new EnumMap<>(Step.class);
        for (StepDone note : notes) {
            last.put(note.step(), note);
            if (note.placeId() == null) {
                whole.put(note.step(), note);
            }
        }
        List<Stage> stages = Stream.of(Step.values()).map(step -> {
            int all = step.isByVillage() ? villages.size() : 1;
            int taken = whole.containsKey(step) ? all : (int) villages.stream().filter(v -> step.isByVillage() && v.done().containsKey(step)).count();
            return new Stage(step, Optional.ofNullable(dues.get(step)), Optional.ofNullable(last.get(step)), all, taken, today);
        }).toList();
        return new Way(stages, villages, counts, lists);
    }

    public Stage stage(Step step) {
        return stages.get(step.ordinal());
    }

    /** The first step that is not done; empty at the end of the way. */
    public Optional<Stage> next() {
        return stages.stream().filter(stage -> !stage.isDone()).findFirst();
    }

    /** Whether a village is late with a step that it has to take. */
    public boolean isLate(VillageWay village, Step step) {
        return step.isByVillage() && !village.done().containsKey(step) && stage(step).isLate();
    }

    /** The list that waits for a decision. */
    public Optional<TitleList> open() {
        return lists.stream().filter(list -> list.decision().isEmpty()).findFirst();
    }

    /** The list that was decided last. */
    public Optional<TitleList> decided() {
        return lists.stream().filter(list -> list.decision().isPresent()).reduce((one, later) -> later);
    }

    public boolean isLocked() {
        return lists.stream().anyMatch(TitleList::locked);
    }
}
