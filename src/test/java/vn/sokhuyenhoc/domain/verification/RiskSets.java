package vn.sokhuyenhoc.domain.verification;

import java.util.List;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;

/** One set of each kind: ten lines with a pass mark and a floor as reported for citizens; the others are made up. */
final class RiskSets {
    static final CriteriaSet CITIZEN = CriteriaReader.read("id\tmuoi-chi-so\ntitle\tCITIZEN\nname\tMười chỉ số\nstep\t1\nrule\ttotal-at-least\t80\n"
        + "rule\tnone-under\t5\ncriterion\tNL1\t\n" + lines(1, 4) + "criterion\tNL2\t\n" + lines(5, 8) + "criterion\tNL3\t\n" + lines(9, 10));
    static final CriteriaSet GRADES = CriteriaReader.read("""
        id\tba-hang
        title\tUNIT
        name\tBa hạng
        step\t1
        rule\tgrade\tTốt\t85\t100
        rule\tgrade\tKhá\t70\t85
        rule\tgrade\tTrung bình\t50\t70
        criterion\tTC1\t
        indicator\t1\t30\t
        indicator\t2\t30\t
        criterion\tTC2\t
        indicator\t3\t40\t
        """);
    static final CriteriaSet PARTS = CriteriaReader.read("""
        id\ttung-phan
        title\tFAMILY
        name\tTừng phần
        step\t0.5
        rule\ttotal-at-least\t20
        rule\tcriterion-at-least\tTC2\t6
        criterion\tTC1\tMột\t15
        indicator\t1\t10\t
        indicator\t2\t10\t
        criterion\tTC2\tHai
        indicator\t3\t10\t
        """);
    static final CriteriaSet TARGETS = CriteriaReader.read("""
        id\tchi-tieu
        title\tUNIT
        name\tHai mức độ
        step\t1
        rule\tlevel\tMức độ 1\tA,B
        rule\tlevel\tMức độ 2\tC,D
        criterion\tTC1\tĐiều kiện
        target\tA\tyes-no\tCó kế hoạch\t
        target\tB\t90\tGiữ kỷ luật\t
        criterion\tTC2\tKết quả
        target\tC\t95\tHọc đủ chương trình\t
        target\tD\tyes-no\tMức độ số\tSCHOOL
        """);
    static final CriteriaSet COUNTED = CriteriaReader.read("""
        id\ttinh-tu-ket-qua
        title\tFAMILY
        name\tCó dòng tính từ kết quả khác
        step\t1
        rule\ttotal-at-least\t10
        criterion\tTC1\tMột
        indicator\t1\t10\t
        indicator\t2\t10\t
        share\t2\tCITIZEN\t18-200\t
        """);
    static final List<CriteriaSet> ALL = List.of(CITIZEN, GRADES, PARTS, TARGETS, COUNTED);

    private RiskSets() {
    }

    private static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i <= to; i++) {
            lines.append("indicator\tCS").append(i).append("\t10\t\n");
        }
        return lines.toString();
    }
}
