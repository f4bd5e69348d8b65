package dev.rehearse.kernel;

import dev.rehearse.kernel.code.Encodable;

/** What happened, as plain data: an enum constant or a small immutable record. */
public interface Signal extends Encodable {}
