// Lists all virtual machines of a vCenter with govmomi: by its finder and some properties of all that it found, or by a view.
//
//	vcenter find|view URL
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"time"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/view"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

func main() {
	ctx := context.Background()
	address, err := url.Parse(os.Args[2])
	check(err)
	address.User = url.UserPassword("user", "pass")
	client, err := govmomi.NewClient(ctx, address, true)
	check(err)
	defer client.Logout(ctx)

	start := time.Now()
	paths := []string{"name", "config.uuid", "runtime.powerState"}
	var machines []mo.VirtualMachine
	if os.Args[1] == "find" {
		found, err := find.NewFinder(client.Client, true).VirtualMachineList(ctx, "/*/vm/*")
		check(err)
		refs := make([]types.ManagedObjectReference, len(found))
		for i, machine := range found {
			refs[i] = machine.Reference()
		}
		check(property.DefaultCollector(client.Client).Retrieve(ctx, refs, paths, &machines))
	} else {
		kinds := []string{"VirtualMachine"}
		all, err := view.NewManager(client.Client).CreateContainerView(ctx, client.ServiceContent.RootFolder, kinds, true)
		check(err)
		check(all.Retrieve(ctx, kinds, paths, &machines))
		check(all.Destroy(ctx))
	}
	check(json.NewEncoder(os.Stdout).Encode(map[string]interface{}{
		"domains": len(machines),
		"listMs":  float64(time.Since(start)) / float64(time.Millisecond),
	}))
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
