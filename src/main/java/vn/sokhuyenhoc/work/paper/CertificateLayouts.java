package vn.sokhuyenhoc.work.paper;

import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SettingStore;

/** How the office prints its certificates; each sheet and way keeps its own places. */
public final class CertificateLayouts {
    private static final String LAST = "certificate_layout";

    private final Database database;
    private final SettingStore settings;

    public CertificateLayouts(Database database) {
        this.database = database;
        this.settings = new SettingStore(database);
    }

    /** The one used last. */
    public CertificateLayout last() {
        return settings.get(LAST).flatMap(CertificateLayout::read).orElse(CertificateLayout.USUAL);
    }

    /** The one used last of this sheet and way. */
    public CertificateLayout of(CertificateLayout.Sheet sheet, CertificateLayout.Way way) {
        return settings.get(name(sheet, way)).flatMap(CertificateLayout::read).orElseGet(() -> CertificateLayout.of(sheet, way));
    }

    /** Refuses a part that would be printed beside the paper. */
    public void keep(CertificateLayout layout) {
        boolean moved = Math.abs(layout.right()) <= CertificateLayout.FARTHEST && Math.abs(layout.down()) <= CertificateLayout.FARTHEST;
        if (!moved || !layout.spots().values().stream().allMatch(spot -> !spot.shown() || spot.isOn(layout.sheet()))) {
            throw new FaultException(Fault.SPOT_BESIDE, CertificateLayout.SMALLEST, CertificateLayout.LARGEST);
        }
        database.change(Deed.LAYOUT, () -> {
            settings.put(LAST, layout.written());
            settings.put(name(layout.sheet(), layout.way()), layout.written());
            return null;
        });
    }

    private static String name(CertificateLayout.Sheet sheet, CertificateLayout.Way way) {
        return LAST + "." + sheet.name() + "." + way.name();
    }
}
