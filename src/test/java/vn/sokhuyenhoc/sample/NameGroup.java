package vn.sokhuyenhoc.sample;

import java.util.Random;

/** How names are built among the peoples of the made-up commune: short lists of syllables, drawn by weight. */
public enum NameGroup {
    KINH("Nguyễn 38, Trần 12, Lê 10, Phạm 7, Hoàng 5, Vũ 5, Phan 4, Đặng 3, Bùi 3, Đỗ 3, Ngô 2, Dương 2, Đinh, Đoàn, Trịnh, Mai, Lương, Tạ",
        "Văn 40, Đức 6, Hữu 5, Công 4, Minh 3, Quang 4, Xuân 5, Đình 5, Ngọc 3, Thế 3, Mạnh 3, Trọng 2, - 2",
        "Thị 55, Thị Thu 5, Thị Thanh 5, Thị Hồng 4, Thị Ngọc 4, Thị Kim 3, Thu 3, Thanh 3, Phương 2, Ngọc 2",
        "Hùng, Dũng, Cường, Tuấn, Hải, Nam, Sơn, Long, Bình, Hòa, Thắng, Quân, Tùng, Khánh, Phong, Toàn, Tiến, Thành, Đạt, Kiên, Huy, Hưng, "
            + "Trung, Vinh, Thịnh, Khoa, Lộc, Phúc, Sáng, Tâm",
        "Hương, Lan, Hoa, Mai, Hằng, Nga, Thủy, Hà, Loan, Yến, Oanh, Nhung, Trang, Linh, Huyền, Thảo, Vân, Tuyết, Hạnh, Liên, Dung, Phượng, "
            + "Hiền, Thúy, Ngân, Quyên, Xuân, Bích, Nguyệt, Thơm", false),
    THAI("Lò 30, Quàng 18, Lường 16, Cà 12, Tòng 10, Cầm 5, Hoàng 5, Vì 4, Lèo 4, Bạc 2",
        "Văn 80, Minh 3, Đức 3, Xuân 3, Quang 2",
        "Thị 80, Thị Thanh 3, Thị Hồng 3, Thị Kim 2, Thị Minh 2",
        "Ơn, Pâng, Inh, Hặc, Xiên, Phóng, Dũng, Hùng, Diên, Toản, Thoan, Ánh, Hải, Pản, Sương, Panh, Lả, Thượng, Chựa, Nhính, Phanh, Xôm, Chiêu, "
            + "Biên, Hương, Thiêm, Muôn, Chấn, Cương, Tuân",
        "Hương, Pâng, Ơn, Hoan, Tươi, Xoan, Biên, Lả, Yêu, Pản, Ín, Phương, Chung, Nọi, Inh, Hiêng, Thoa, Xuân, Diên, Sương, Lún, Hặc, Muôn, "
            + "Phượng, Thiêm, Dương, Bóng, Ánh, Mai, Ngoan", false),
    HMONG("Vàng 18, Giàng 16, Sùng 14, Mùa 12, Thào 10, Hờ 8, Lầu 6, Cứ 5, Phàng 4, Tráng 4, Và 3",
        "A 70, Văn 6, Seo 6, Nhìa 2, Bả 2",
        "Thị 80, Thị Thanh",
        "Páo, Dơ, Tủa, Sử, Chư, Lử, Vảng, Chía, Nủ, Giống, Phử, Lồng, Dê, Sình, Khua, Của, Sà, Tú, Chống, Nhà, Pó, Tông, Rùa, Dình",
        "Mỷ, Dợ, Chía, Pàng, Sua, Xia, Mai, Dở, Dua, Ca, Sông, Bầu, Chừ, Mảy, Kía, Say, Va, Ly, Hoa, Dế, Máy, Pà, Chứ, Xông", false),
    EDE("Niê 24, Mlô 14, Êban 12, Ayŭn 8, Kbuôr 8, Byă 7, Kđoh 6, Êñuôl 5, Hđơk 5, Ktla 4, Bkrông 4, Hwing 3, Knul 3, Adrơng 3",
        "Y", "H’",
        "Blô, Khoa, Wil, Nguyên, Krông, Bham, Tuân, Dhăm, Jut, Sơn, Thắng, Djôn, Phôn, Yăk, Ngăm, Lem, Thin, Kuăn, Đrao, Tâm",
        "Yim, Bia, Linh, Nga, Wen, Lan, Juin, Mai, Diễm, Loan, Ngọc, Rin, Suin, Tuyết, Bliăk, Đơr, Hương, Zina, Phương, Nhiên", true);

    private final Weighted families;
    private final Weighted maleMiddles;
    private final Weighted femaleMiddles;
    private final Weighted maleGiven;
    private final Weighted femaleGiven;
    private final boolean familyLast;

    NameGroup(String families, String maleMiddles, String femaleMiddles, String maleGiven, String femaleGiven, boolean familyLast) {
        this.families = Weighted.of(families);
        this.maleMiddles = Weighted.of(maleMiddles);
        this.femaleMiddles = Weighted.of(femaleMiddles);
        this.maleGiven = Weighted.of(maleGiven);
        this.femaleGiven = Weighted.of(femaleGiven);
        this.familyLast = familyLast;
    }

    /** A full name: "Lò Thị Hương", "Vàng A Páo", and with the family behind "Y Blô Niê", "H’Yim Kđoh". */
    public String name(Random random, Sex sex) {
        String family = families.draw(random);
        String middle = (sex == Sex.MALE ? maleMiddles : femaleMiddles).draw(random);
        String given = (sex == Sex.MALE ? maleGiven : femaleGiven).draw(random);
        if (familyLast) {
            return middle + (middle.endsWith("’") ? "" : " ") + given + " " + family;
        }
        return family + (middle.isEmpty() ? " " : " " + middle + " ") + given;
    }
}
