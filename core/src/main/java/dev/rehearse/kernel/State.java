package dev.rehearse.kernel;

import dev.rehearse.kernel.code.Encodable;

/** What one component remembers: an immutable record of primitives, enums, records and immutable lists. */
public interface State extends Encodable {}
