package vn.sokhuyenhoc.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    private final NumberWords words = new NumberWords(new Messages(Messages.VIETNAMESE));

    @ParameterizedTest
    @CsvSource({
        "0, không", "1, một", "5, năm", "10, mười", "11, mười một", "15, mười lăm", "20, hai mươi", "21, hai mươi mốt", "24, hai mươi bốn",
        "25, hai mươi lăm", "31, ba mươi mốt", "55, năm mươi lăm", "100, một trăm", "101, một trăm linh một", "105, một trăm linh năm",
        "110, một trăm mười", "111, một trăm mười một", "115, một trăm mười lăm", "121, một trăm hai mươi mốt", "212, hai trăm mười hai",
        "505, năm trăm linh năm", "1000, một nghìn", "1005, một nghìn không trăm linh năm", "1010, một nghìn không trăm mười",
        "1021, một nghìn không trăm hai mươi mốt", "1100, một nghìn một trăm", "1296, một nghìn hai trăm chín mươi sáu", "10000, mười nghìn",
        "21015, hai mươi mốt nghìn không trăm mười lăm", "100000, một trăm nghìn", "105005, một trăm linh năm nghìn không trăm linh năm",
        "1000000, một triệu", "1000001, một triệu không trăm linh một", "1005000, một triệu không trăm linh năm nghìn",
        "1500000000, một tỷ năm trăm triệu", "1000005000, một tỷ không trăm linh năm nghìn",
        "999999999, chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
    })
    void asPapersWriteThem(long number, String text) {
        assertEquals(text, words.of(number));
    }

    @Test
    void whatHasNoWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> words.of(-1));
        assertThrows(IllegalArgumentException.class, () -> words.of(1_000_000_000_000L));
    }
}
