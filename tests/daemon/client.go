// A program of go-libvirt: domains, statistics and events of the daemon at SOCKET.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/digitalocean/go-libvirt"
	"github.com/digitalocean/go-libvirt/socket/dialers"
)

const xml = `<domain type='test'><name>go</name><memory>65536</memory><os><type>hvm</type></os></domain>`

func check(err error, what string) {
	if err != nil {
		fmt.Fprintln(os.Stderr, what+":", err)
		os.Exit(1)
	}
}

func main() {
	connection := libvirt.NewWithDialer(dialers.NewLocal(dialers.WithSocket(os.Args[1])))
	check(connection.ConnectToURI(libvirt.TestDefault), "connect")
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	events, err := connection.LifecycleEvents(ctx)
	check(err, "events")
	domain, err := connection.DomainDefineXML(xml)
	check(err, "define")
	check(connection.DomainCreate(domain), "create")
	domains, _, err := connection.ConnectListAllDomains(1, 0)
	check(err, "list")
	_, _, memory, vcpus, _, err := connection.DomainGetInfo(domain)
	check(err, "info")
	_, err = connection.DomainLookupByName("nobody")
	missing, ok := err.(libvirt.Error)
	if !ok || missing.Code != 42 {
		check(fmt.Errorf("wanted NO_DOMAIN: %v", err), "lookup")
	}
	parameters, err := connection.DomainGetSchedulerParametersFlags(domain, 16, 0)
	_ = parameters
	check(err, "scheduler")
	check(connection.DomainDestroy(domain), "destroy")
	check(connection.DomainUndefine(domain), "undefine")
	seen := []string{}
	for event := range events {
		if event.Dom.Name != "go" {
			continue
		}
		seen = append(seen, fmt.Sprint(event.Event, "/", event.Detail))
		if event.Event == 1 {
			break
		}
	}
	fmt.Println(len(domains), memory, vcpus, seen)
	check(connection.Disconnect(), "disconnect")
}
