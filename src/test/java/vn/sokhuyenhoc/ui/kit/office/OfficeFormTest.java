package vn.sokhuyenhoc.ui.kit.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.text.Messages;

/** Each way of heading papers fills the form, and says where it was found. */
class OfficeFormTest {
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final OfficeForm form = new OfficeForm(messages);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        COMMITTEE        | ỦY BAN NHÂN DÂN XÃ CHIỀNG HƯƠNG | HỘI KHUYẾN HỌC                | TM. BAN THƯỜNG VỤ     | download.vn
        COMMITTEE_SHORT  | UBND XÃ CHIỀNG HƯƠNG            | HỘI KHUYẾN HỌC                | TM. BAN THƯỜNG VỤ     | text.123docz.net
        COMMITTEE_SIGNED | UBND XÃ CHIỀNG HƯƠNG            | HỘI KHUYẾN HỌC                | TM. HỘI KHUYẾN HỌC XÃ | 70/KH-HKH
        CENTRAL          | HỘI KHUYẾN HỌC VIỆT NAM         | HỘI KHUYẾN HỌC XÃ CHIỀNG HƯƠNG | TM. BAN THƯỜNG VỤ    | hoikhuyenhoc.hungyen.vn
        ALONE            | ''                              | HỘI KHUYẾN HỌC XÃ CHIỀNG HƯƠNG | TM. BAN THƯỜNG VỤ    | chương trình soạn văn bản
        """)
    void fillsHeadingAndSigning(HeaderPreset way, String superior, String issuer, String signing, String found) {
        form.province().set("Sơn La");
        form.commune().set("Chiềng Hương");
        form.preset().set(HeaderPreset.ASSOCIATION);
        form.preset().set(way);
        assertEquals(superior, form.superior().get());
        assertEquals(issuer, form.issuer().get());
        assertEquals(signing, form.signingFor().get());
        assertTrue(way.found(messages).contains(found), way.found(messages));
    }

    @Test
    void whatSomebodyWroteStays() {
        form.signingFor().set("TM. BAN CHẤP HÀNH");
        form.preset().set(HeaderPreset.COMMITTEE_SIGNED);
        assertEquals("TM. BAN CHẤP HÀNH", form.signingFor().get());
    }
}
