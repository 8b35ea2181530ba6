package vn.sokhuyenhoc.domain.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** What a column of an office list can hold, with the headings (folded) that announce it. Earlier ones are asked first. */
public enum ListField {
    ORDER("stt|tt|so tt|so thu tu"),
    SERIAL("so phieu|ma phieu|so so"),
    BIRTH_MALE("(nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|ngay thang nam) nam"),
    BIRTH_FEMALE("(nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|ngay thang nam) nu"),
    BIRTH("nam sinh|ngay sinh|sinh nam|ngay thang nam sinh|ngay thang nam|ngay thang nam sinh .*|nam sinh .*|ngay sinh .*|ns"),
    SEX("gioi tinh|gioi|phai|gt|nam nu|gioi tinh .*"),
    NAME("ho va ten|ho ten|ten|ho va ten .*|ho ten .*|ho dem va ten|ho chu dem va ten .*"),
    OLD_ID_NUMBER(".*(cmnd|chung minh).*"),
    ID_NUMBER(".*(dinh danh|cccd|can cuoc).*"),
    PHONE(".*(dien thoai|sdt|so dt|di dong).*"),
    POSITION("(chuc vu|chuc danh)(?! nghe)( .*)?"),
    JOINED("(ngay|nam|ngay thang|ngay thang nam|thoi gian|thang nam) (vao|gia nhap)( chi)? hoi( .*)?|vao hoi( ngay| nam)?|(ngay|nam) ket nap( .*)?"),
    CARD("so the|(so|ma) the hoi( .*)?|the hoi vien|ma (so )?hoi vien"),
    CHAPTER(".*(chi hoi|ban khuyen hoc|phan hoi).*"),
    HOUSEHOLD("ho so|so ho|ma (so )?ho|(so|ma) ho (khau|gia dinh)|ho gia dinh so|(stt|so thu tu) ho"),
    KIN("(moi )?(quan he|qh)|(moi )?(quan he|qh) (voi |so voi )?(chu ho|ch)|qhch"),
    GROUP(".*(nhom doi tuong|doi tuong|nghe nghiep).*|nhom"),
    PLACE("(thon|ban|buon|ap|xom|khom|khu pho|to dan pho|tdp)( .*)?"),
    ADDRESS("(dia chi|noi o|cho o|noi thuong tru)( .*)?"),
    TOTAL("tong|tong so|tong cong|tong diem|cong|tong so diem"),
    MARK("(chi so|cs|tieu chi|tc) ?(so )?(?<number>\\d{1,2})");

    private final Pattern headings;

    ListField(String headings) {
        this.headings = Pattern.compile(headings);
    }

    /** Which column a heading announces, if any. */
    public static Optional<ListColumn> read(String heading) {
        String folded = Fold.fold(heading);
        for (ListField field : values()) {
            Matcher matcher = field.headings.matcher(folded);
            if (matcher.matches() && !(field == HOUSEHOLD && isDossier(heading))) {
                return Optional.of(new ListColumn(field, field == MARK ? Integer.parseInt(matcher.group("number")) : 0));
            }
        }
        return Optional.empty();
    }

    /** Without marks a dossier reads as a household's number does. */
    private static boolean isDossier(String heading) {
        return Fold.clean(heading).toLowerCase(Locale.ROOT).startsWith("h\u1ED3");
    }
}
