package vn.sokhuyenhoc.ui.charts;

/** What there is a chart of. */
enum ChartKind { VILLAGES, YEARS, TOTALS, MARKS, AGES, CHAPTERS }
