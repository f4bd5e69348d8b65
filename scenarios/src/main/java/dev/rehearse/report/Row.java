package dev.rehearse.report;

import java.util.List;

/**
 * One instant on a sheet.
 *
 * @param time nanoseconds from the start
 * @param step the manual's number, empty outside the procedure
 * @param shown what each server shows once the instant is over
 * @param what happened, in order; may be empty if only a state changed
 */
record Row(long time, String step, List<String> shown, List<String> what) {}
