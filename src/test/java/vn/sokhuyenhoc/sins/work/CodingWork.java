package vn.sokhuyenhoc.sins.work;

import com.google.zxing.common.BitMatrix;

/** Breaks "PDF pages are drawn in files.pdf". */
final class CodingWork {
    BitMatrix code;
}
