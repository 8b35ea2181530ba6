package vn.sokhuyenhoc.ui.documents;

import java.nio.file.Path;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.work.CertificationList;
import vn.sokhuyenhoc.work.FormPapers.Kind;
import vn.sokhuyenhoc.work.FormPapers;
import vn.sokhuyenhoc.work.Preview;
import vn.sokhuyenhoc.work.Publishing;

/** Who makes each paper. */
record PaperJobs(Publishing publishing, FormPapers forms) {

    /**
     * What a paper is to be made of.
     *
     * @param round or null for a paper that has none
     * @param place or null for the whole commune
     * @param empty forms without a name more
     */
    record Choice(Paper paper, Round round, Place place, CertificationList.Number number, int empty, boolean fullIds) {
        private FormPapers.Wanted wanted() {
            return new FormPapers.Wanted(round, place, empty);
        }

        private Long placeId() {
            return place == null ? null : place.id();
        }
    }

    /** Of a paper that has pages. */
    Work<Preview> preview(Choice choice) {
        return progress -> choice.paper() == Paper.CERTIFICATION
            ? publishing.preview(choice.round(), choice.place(), choice.number(), progress)
            : forms.preview(kind(choice.paper()), choice.wanted(), progress);
    }

    Work<Integer> writing(Choice choice, Path out) {
        return progress -> switch (choice.paper()) {
            case PEOPLE -> publishing.people(PersonFilter.roll(choice.placeId()), choice.fullIds(), out, progress);
            case ROLL, FORMS, COVERS -> forms.write(kind(choice.paper()), choice.wanted(), out, progress);
            case ROSTER -> publishing.roster(choice.round(), ResultFilter.of(choice.round().id(), choice.placeId(), Which.ALL), choice.fullIds(), out,
                progress);
            case CERTIFICATION -> publishing.certificationList(choice.round(), choice.place(), choice.number(), out, progress);
        };
    }

    /** The roll as a sheet. */
    Work<Integer> sheet(Choice choice, Path out) {
        return progress -> forms.rollSheet(choice.wanted(), out, progress);
    }

    private static Kind kind(Paper paper) {
        return switch (paper) {
            case ROLL -> Kind.ROLL;
            case FORMS -> Kind.FORMS;
            case COVERS -> Kind.COVERS;
            case PEOPLE, ROSTER, CERTIFICATION -> throw new IllegalArgumentException(paper.name());
        };
    }
}
