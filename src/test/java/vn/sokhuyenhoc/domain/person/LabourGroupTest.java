package vn.sokhuyenhoc.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabourGroupTest {
    @ParameterizedTest
    @CsvSource(value = {"Nông dân|FARMER", "Nông dân và lao động nông thôn|FARMER", "làm ruộng|FARMER", "ND|FARMER", "Làm nông nghiệp|FARMER",
        "Công nhân|WORKER", "Công nhân, lao động tiểu thủ công, thợ sửa chữa|WORKER", "Thợ xây|WORKER",
        "Cán bộ, công chức, viên chức|OFFICIAL", "Giáo viên|OFFICIAL", "Công nhân viên chức|OFFICIAL", "Doanh nhân|OFFICIAL",
        "Học sinh, sinh viên|LEARNER", "Sinh viên|LEARNER", "HS|LEARNER", "|", "Nội trợ|", "Hưu trí|"}, delimiter = '|')
    void readsTheTellingWords(String text, LabourGroup group) {
        assertEquals(group, LabourGroup.read(text == null ? "" : text).orElse(null));
    }
}
