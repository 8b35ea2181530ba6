package vn.sokhuyenhoc.domain.report;

import java.util.Optional;

/** What stands in one cell of a report. */
public sealed interface Figure {
    /** Of people, chapters, whole đồng ... */
    record Count(long number) implements Figure {
    }

    /**
     * In percent, with what it is of.
     *
     * @param origin where the part is from; empty where it is what was decided
     */
    record Share(Rate rate, Optional<SkillOrigin> origin) implements Figure {
        public Share(Rate rate) {
            this(rate, Optional.empty());
        }
    }

    /** Not known, and why. */
    record Missing(Gap gap) implements Figure {
    }

    /** A share of nobody: there is nothing to enter. */
    record Nothing() implements Figure {
    }

    /** As it is kept with a signed report, to be compared with later on. */
    default String written() {
        return switch (this) {
            case Count count -> String.valueOf(count.number());
            case Share share -> share.rate().part() + "/" + share.rate().of().number();
            case Missing _ -> "?";
            case Nothing _ -> "-";
        };
    }
}
