// vcsim with a command line of its own: a simulated ESX host or vCenter, from Debian's govmomi package.
//
// It prints its address as a line of JSON, answers commands on standard input with one line each, and ends with it.
package main

import (
	"bufio"
	"context"
	"crypto/tls"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"net/url"
	"os"
	"reflect"
	"strings"
	"time"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

var answers = json.NewEncoder(os.Stdout)

func main() {
	mode := flag.String("mode", "vpx", "esx or vpx")
	listen := flag.String("listen", "127.0.0.1:0", "address and port")
	user := flag.String("username", "user", "who may log in")
	password := flag.String("password", "pass", "the proof")
	withTLS := flag.Bool("tls", false, "serve https")
	cert := flag.String("cert", "", "PEM file of the certificate")
	key := flag.String("key", "", "PEM file of its key")
	idle := flag.Duration("session-idle", 0, "end sessions that were idle so long")
	datacenters := flag.Int("dc", -1, "datacenters")
	clusters := flag.Int("cluster", -1, "clusters of a datacenter")
	clusterHosts := flag.Int("host", -1, "hosts of a cluster")
	standalone := flag.Int("standalone-host", -1, "hosts of a datacenter that are in no cluster")
	machines := flag.Int("vm", -1, "virtual machines of a resource pool")
	datastores := flag.Int("ds", -1, "datastores")
	pools := flag.Int("pool", -1, "resource pools of a cluster")
	folders := flag.Int("folder", -1, "datacenters in a folder")
	portgroups := flag.Int("pg", -1, "distributed port groups of a datacenter")
	flag.Parse()
	log.SetOutput(io.Discard)

	model := simulator.VPX()
	if *mode == "esx" {
		model = simulator.ESX()
	}
	for _, size := range []struct{ field, value *int }{
		{&model.Datacenter, datacenters}, {&model.Cluster, clusters}, {&model.ClusterHost, clusterHosts},
		{&model.Host, standalone}, {&model.Machine, machines}, {&model.Datastore, datastores},
		{&model.Pool, pools}, {&model.Folder, folders}, {&model.Portgroup, portgroups},
	} {
		if *size.value >= 0 {
			*size.field = *size.value
		}
	}
	check(model.Create())
	defer model.Remove()
	simulator.SessionIdleTimeout = *idle

	service := model.Service
	service.Listen = &url.URL{Host: *listen, User: url.UserPassword(*user, *password)}
	if *withTLS || *cert != "" {
		service.TLS = new(tls.Config)
		if *cert != "" {
			pair, err := tls.LoadX509KeyPair(*cert, *key)
			check(err)
			service.TLS.Certificates = []tls.Certificate{pair}
		}
	}
	server := service.NewServer()
	calls := &gate{next: server.Config.Handler}
	server.Config.Handler = calls
	simulator.Waits = &calls.busy
	address := *server.URL
	address.User = nil
	check(answers.Encode(map[string]string{"url": address.String()}))

	client, err := vim25.NewClient(context.Background(), service)
	check(err)
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		word := strings.Fields(lines.Text())
		if len(word) == 0 {
			continue
		}
		var said interface{}
		var err error
		calls.alone(func() { said, err = command(client, word) })
		if err != nil {
			said = map[string]string{"error": err.Error()}
		}
		check(answers.Encode(said))
	}
}

func command(client *vim25.Client, word []string) (interface{}, error) {
	switch word[0] {
	case "sessions":
		return sessions(client)
	case "objects":
		return objects(), nil
	case "terminate":
		keys, err := sessions(client)
		if err != nil {
			return nil, err
		}
		// Not by the simulator's own call for that, which leaves out the session that asks.
		ended := 0
		for _, session := range keys {
			_, err := methods.TerminateSession(context.Background(), client, &types.TerminateSession{
				This: *client.ServiceContent.SessionManager, SessionId: []string{session["key"]},
			})
			if err == nil {
				ended++
			}
		}
		return ended, nil
	case "set":
		return nil, set(word[1], word[2], word[3])
	case "time":
		return time.Now().UTC().Format(time.RFC3339Nano), nil
	}
	return nil, fmt.Errorf("no command %q", word[0])
}

// set changes a virtual machine's connection state, or a host's, which no call of the simulator does.
func set(kind, name, state string) error {
	for _, found := range simulator.Map.All(kind) {
		switch object := found.(type) {
		case *simulator.VirtualMachine:
			if object.Name == name {
				simulator.Map.Update(object, []types.PropertyChange{{
					Name: "runtime.connectionState", Val: types.VirtualMachineConnectionState(state),
				}})
				return nil
			}
		case *simulator.HostSystem:
			if object.Name == name {
				simulator.Map.Update(object, []types.PropertyChange{{
					Name: "runtime.connectionState", Val: types.HostSystemConnectionState(state),
				}})
				return nil
			}
		}
	}
	return fmt.Errorf("no %s %q", kind, name)
}

func sessions(client *vim25.Client) ([]map[string]string, error) {
	var manager mo.SessionManager
	err := mo.RetrieveProperties(context.Background(), client, client.ServiceContent.PropertyCollector,
		*client.ServiceContent.SessionManager, &manager)
	found := []map[string]string{}
	for _, session := range manager.SessionList {
		found = append(found, map[string]string{"key": session.Key, "userName": session.UserName})
	}
	return found, err
}

// objects tells what each session has made and not destroyed: collectors, filters, views.
func objects() map[string]interface{} {
	found := []string{}
	all := reflect.ValueOf(simulator.Map.SessionManager()).Elem().FieldByName("sessions").MapRange()
	for all.Next() {
		made := all.Value().FieldByName("Registry").Elem().FieldByName("objects").MapRange()
		for made.Next() {
			found = append(found, made.Key().FieldByName("Type").String())
		}
	}
	events := reflect.ValueOf(simulator.Map.EventManager()).Elem().FieldByName("collectors").Len()
	return map[string]interface{}{"objects": found, "eventCollectors": events}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
