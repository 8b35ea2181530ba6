package vn.sokhuyenhoc.ui.kit.form;

import java.math.BigDecimal;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;

/** What a key does in one field of a form. */
interface FieldKeys {
    /**
     * @param text   of the field
     * @param chosen whether what is typed takes the place of the text, as in a field just come to
     */
    MarkKeys.Effect press(String text, boolean chosen, char key);

    /** @param step of the set */
    static FieldKeys of(Indicator indicator, BigDecimal step) {
        return switch (indicator.measure()) {
            case Measure.Points(BigDecimal cap) -> new MarkKeys(cap, step);
            case Measure.YesNo _ -> new YesNoKeys();
            case Measure.Share _ -> new ShareKeys(indicator);
        };
    }
}
