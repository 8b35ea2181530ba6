package vn.sokhuyenhoc.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.work.ImportForms;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.ListFile;

/** What a list brings, people or the marks of a round, and how it is read for that. */
sealed interface Kind {

    /** Reads the list and compares it; away from the screen. Refuses, as a fault, a list that cannot be read as it stands. */
    Looked look(ListFile file, Progress progress);

    /** What a column can be read as. */
    List<ListColumn> meanings();

    /** The round that marks are brought into, or null. */
    Round round();

    default boolean isForms() {
        return round() != null;
    }

    /** Brings people into the register. */
    record People(LookedPeople.Jobs jobs) implements Kind {
        @Override
        public Looked look(ListFile file, Progress progress) {
            ImportPeople.Checked checked = jobs.people().check(file, progress);
            return LookedPeople.of(jobs, checked.check(), checked.preview());
        }

        @Override
        public List<ListColumn> meanings() {
            return Stream.of(ListField.values()).filter(field -> field != ListField.MARK && field != ListField.TOTAL).map(ListColumn::of).toList();
        }

        @Override
        public Round round() {
            return null;
        }
    }

    /** Brings marks into a round. */
    record Forms(ImportForms forms, Round round, int indicators) implements Kind {
        private static final List<ListField> FIELDS = List.of(ListField.ORDER, ListField.SERIAL, ListField.NAME, ListField.BIRTH,
            ListField.BIRTH_MALE, ListField.BIRTH_FEMALE, ListField.ID_NUMBER, ListField.PLACE, ListField.TOTAL);

        @Override
        public Looked look(ListFile file, Progress progress) {
            ImportForms.Checked checked = forms.check(file, round);
            return LookedForms.of(forms, checked.check(), checked.preview());
        }

        @Override
        public List<ListColumn> meanings() {
            List<ListColumn> meanings = new ArrayList<>(FIELDS.stream().map(ListColumn::of).toList());
            IntStream.rangeClosed(1, indicators).forEach(number -> meanings.add(new ListColumn(ListField.MARK, number)));
            return meanings;
        }
    }
}
