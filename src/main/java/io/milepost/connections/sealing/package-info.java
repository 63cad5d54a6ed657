/** Encrypts what others entrusted to a practice or an athlete, so that the database alone gives nothing away. */
@NullMarked
package io.milepost.connections.sealing;

import org.jspecify.annotations.NullMarked;
