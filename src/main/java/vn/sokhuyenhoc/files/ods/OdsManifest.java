package vn.sokhuyenhoc.files.ods;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The list of the parts of an .ods; it says whether they are encrypted. */
final class OdsManifest extends DefaultHandler {
    private boolean locked;

    boolean isProtected() {
        return locked;
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
        locked |= name.equals("encryption-data") && uri.equals(Odf.MANIFEST);
    }
}
