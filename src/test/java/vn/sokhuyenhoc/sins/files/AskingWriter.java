package vn.sokhuyenhoc.sins.files;

import java.net.URI;

/** Breaks "one class asks the network". */
class AskingWriter {
    URI address;
}
