/** The screens of connections: the athlete's own, the owner's keys, a line for the team. */
@NullMarked
package io.milepost.connections.ui;

import org.jspecify.annotations.NullMarked;
