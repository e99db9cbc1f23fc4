"""A notification server for tests, on the session bus named in the environment.

It writes one line of JSON for each thing that happens, and reads lines of commands:
`act ID KEY` clicks a notification (`default` is its body, `0` and `1` its buttons), `close ID` dismisses it.
"""
import json
import sys
import threading

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = 'org.freedesktop.Notifications'
DISMISSED = 2
CLOSED_BY_CALL = 3


def tell(**event):
    print(json.dumps(event), flush=True)


class Server(dbus.service.Object):
    last = 0

    @dbus.service.method(NAME, in_signature='', out_signature='as')
    def GetCapabilities(self):
        return ['body', 'actions', 'persistence', 'icon-static']

    @dbus.service.method(NAME, in_signature='', out_signature='ssss')
    def GetServerInformation(self):
        return ('evenfall-tests', 'tests', '1', '1.2')

    @dbus.service.method(NAME, in_signature='susssasa{sv}i', out_signature='u')
    def Notify(self, app, replaces, icon, title, body, actions, hints, timeout):
        number = int(replaces) or self.last + 1
        self.last = max(self.last, number)
        tell(event='notify', id=number, replaces=int(replaces), title=str(title), body=str(body),
             actions=[str(action) for action in actions])
        return number

    @dbus.service.method(NAME, in_signature='u', out_signature='')
    def CloseNotification(self, number):
        tell(event='close', id=int(number))
        self.NotificationClosed(number, CLOSED_BY_CALL)

    @dbus.service.signal(NAME, signature='us')
    def ActionInvoked(self, number, key):
        pass

    @dbus.service.signal(NAME, signature='uu')
    def NotificationClosed(self, number, reason):
        pass


DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus)
server = Server(bus, '/org/freedesktop/Notifications')


def obey(line):
    words = line.split()
    if words[0] == 'act':
        server.ActionInvoked(dbus.UInt32(int(words[1])), words[2])
    if words[0] == 'close':
        server.NotificationClosed(dbus.UInt32(int(words[1])), dbus.UInt32(DISMISSED))
    return False


def read():
    for line in sys.stdin:
        GLib.idle_add(obey, line)


threading.Thread(target=read, daemon=True).start()
tell(event='ready')
GLib.MainLoop().run()
