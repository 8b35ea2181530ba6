package vn.sokhuyenhoc.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Problem;

class FormListReaderTest {

    /** What the number of a row can mean, and what is wrong with it. */
    @ParameterizedTest
    @CsvSource({"0572-4, 572, ''", "05724, 572 5724, ''", "572, 572, ''", "'', '', ''", "0572-3, '', SERIAL_WRONG", "A12, '', ''"})
    void number(String typed, String serials, String problem) {
        SheetText sheet = Sheets.of("Số phiếu|Họ và tên|Chỉ số 1", typed + "|Lò Thị Mai|8");
        FormRow row = new FormListReader(HeadingFinder.find(sheet).orElseThrow(), "Bản Nà Lo", 1).read(sheet).getFirst();
        assertEquals(serials, row.claim().serials().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        assertEquals(problem.isEmpty() ? List.of() : List.of(Problem.Kind.valueOf(problem)), row.problems().stream().map(Problem::kind).toList());
        assertEquals(!problem.isEmpty(), row.isRefused());
    }
}
